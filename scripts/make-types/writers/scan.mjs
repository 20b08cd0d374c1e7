/** Page images, and a PDF that holds nothing else. */
import { deflateSync } from 'node:zlib';

/** A binary PGM, as pdftoppm writes it: { width, height, gray }. */
export function readPgm(bytes) {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  const [all, width, height] = head;
  return { width: Number(width), height: Number(height), gray: bytes.subarray(all.length) };
}

const WHITE = 255;

/** The page turned by `degrees`, as by paper that lay askew. */
export function skewed({ width, height, gray }, degrees) {
  if (degrees === 0) return { width, height, gray };
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turned = Buffer.alloc(width * height, WHITE);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const fromX = Math.round(width / 2 + dx * cosine + dy * sine);
      const fromY = Math.round(height / 2 - dx * sine + dy * cosine);
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height)
        turned[y * width + x] = gray[fromY * width + fromX];
    }
  return { width, height, gray: turned };
}

/** Rows of `bits` a pixel, packed. */
function packed({ width, height, gray }, bits) {
  const stride = Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc(stride * height);
  const levels = 2 ** bits - 1;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const level = Math.round((gray[y * width + x] / WHITE) * levels);
      const bit = x * bits;
      rows[y * stride + (bit >> 3)] |= level << (8 - bits - (bit & 7));
    }
  return rows;
}

/** An image of `bits` a pixel (1 or 2), compressed. */
export function grayImage(page, bits) {
  return {
    width: page.width,
    height: page.height,
    bits,
    colours: '/DeviceGray',
    filter: '/FlateDecode',
    data: deflateSync(packed(page, bits), { level: 9 }),
  };
}

const FRAME = 0xc0;

/** An image that is a JPEG already: its size stands in its frame header. */
export function jpegImage(data) {
  let at = 2;
  while ((data[at + 1] & 0xfc) !== FRAME || data[at + 1] === 0xc4) at += 2 + data.readUInt16BE(at + 2);
  return {
    width: data.readUInt16BE(at + 7),
    height: data.readUInt16BE(at + 5),
    bits: 8,
    colours: data[at + 9] === 3 ? '/DeviceRGB' : '/DeviceGray',
    filter: '/DCTDecode',
    data,
  };
}

const stream = (entries, data) =>
  Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);

/** A PDF of one image a page; `dpi` is the images' resolution. */
export function imagePdf(images, dpi) {
  const pageId = (index) => 3 + index * 3;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${images.length} /Kids [${images.map((_, index) => `${pageId(index)} 0 R`).join(' ')}] >>`,
    ...images.flatMap(({ width, height, bits, colours, filter, data }, index) => {
      const [w, h] = [width, height].map((pixels) => ((pixels * 72) / dpi).toFixed(2));
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Resources << /XObject << /Im0 ${pageId(index) + 2} 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
        stream('', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Im0 Do Q`)),
        stream(
          `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${colours} /BitsPerComponent ${bits} /Filter ${filter}`,
          data,
        ),
      ];
    }),
  ];
  return assemble(objects.map((object) => Buffer.from(object)));
}

function assemble(objects) {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places = [];
  let length = parts[0].length;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    parts.push(part);
    length += part.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
