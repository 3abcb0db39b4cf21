export {
  type Address,
  ConfigurationError,
  explainListenError,
  type PortVariable,
  readAddress,
} from "./read-address.ts";
export { baseUrl, closeServer, startListening } from "./start-listening.ts";
