/** What is drawn, without the functions by which a label draws its other forms: two drawings can then be compared. */
export const asDrawn = <T>(drawing: T): T => JSON.parse(JSON.stringify(drawing))
