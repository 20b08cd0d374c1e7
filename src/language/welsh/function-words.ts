/** Short words of every Welsh sentence, and none of an English one. */
export const FUNCTION_WORDS =
  'yn yr ac ar bod fod gan wedi mae oedd ei eu hyn nid ni bydd i’r a’r o’r am dan gyda neu sydd sy hwn hon y'.split(
    ' ',
  );
