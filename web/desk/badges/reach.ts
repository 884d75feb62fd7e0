/** What is said of an address that not everybody can open. */
import type { PassLink } from "../../shared/line/types";

export function reachWarning(reach: PassLink["reach"]): string {
  if (reach === "HERE")
    return "Địa chỉ này chỉ mở được trên máy đang chạy hệ thống. Xin người cài đặt khai địa chỉ công khai trước khi gửi.";
  if (reach === "NEAR")
    return "Địa chỉ này chỉ mở được trong cùng mạng với máy chủ, không mở được ở nhà. Xin người cài đặt khai địa chỉ công khai trước khi gửi.";
  return "";
}
