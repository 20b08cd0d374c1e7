/** Minutes to begin with: invented, as everybody in them is. */
export const SAMPLE = `Alderbrook Parish Council

Minutes of the meeting held on Tuesday 12 March 2024 at 7.30 pm in the Reading Room

Present: Cllr Ada Quill (Chair), Cllr Bram Ostler, Cllr Priya Nandi, Cllr Tom Farrow
In attendance: Joan Peake (Clerk)
Apologies: Cllr Winifred Shaw

1. Minutes of the last meeting
The minutes of 13 February were approved as a correct record and signed.

2. Footbridge at Mill Lane
Cllr Ostler reported that two planks were loose and the handrail had gone.
It was agreed to close the bridge until it is repaired.
ACTION: Bram Ostler to ask the county for a survey by 28 March 2024.
ACTION: Joan Peake to put notices up at both ends.

3. Allotments
Nine people are waiting for a plot. Cllr Nandi proposed, Cllr Farrow seconded, and it was
RESOLVED that the rent is £36 a year from October. Carried, 3 votes to 1.
ACTION: Priya Nandi to write to all plot holders by the end of April.

4. Next meeting
Tuesday 9 April 2024, 7.30 pm, Reading Room.
`;
