import { startNew } from "./product";

export default startNew;
