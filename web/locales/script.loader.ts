export { getRuntime, getRuntime as getRuntimeRx } from "./runtime";
