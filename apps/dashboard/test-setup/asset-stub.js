// What a test sees of a style sheet, picture or font.
export default '';
