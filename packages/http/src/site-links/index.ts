export { PICTURE_FOLDERS, PICTURE_HEADERS, placeholderPicture } from "./placeholder-picture.ts";
