/** Names of what stands on a certificate, and the paper turned. */
import type { CertificateLayout } from "../../shared/line/types";

export type Box = CertificateLayout["boxes"][number];

export const PARTS: Record<Box["part"], string> = {
  AWARD: "Hình thức khen thưởng",
  NAME: "Tên",
  ABOUT: "Chức vụ, đơn vị",
  CITATION: "Thành tích",
  DECISION: "Số, ngày quyết định",
  REGISTER: "Số vào sổ",
};

export const ALIGNS: [Box["align"], string][] = [
  ["LEFT", "Trái"],
  ["CENTER", "Giữa"],
  ["RIGHT", "Phải"],
];

/** Where a box stands that was moved by so many millimetres: on the paper, to a tenth of one. */
export function pushed(box: Box, paper: CertificateLayout, right: number, down: number) {
  const within = (at: number, most: number) => Math.round(Math.max(0, Math.min(at, most)) * 10) / 10;
  return {
    x: within(box.x + right, paper.width - box.width),
    y: within(box.y + down, paper.height - box.height),
  };
}

/** A layout of its own, to be changed. */
export function copyOf({ width, height, boxes }: CertificateLayout): CertificateLayout {
  return { width, height, boxes: boxes.map((box) => ({ ...box })) };
}

/** The same boxes on the paper turned by a right angle, pushed in where they would leave it. */
export function turned({ width, height, boxes }: CertificateLayout): CertificateLayout {
  const pushed = boxes.map((box) => {
    const [wide, high] = [Math.min(box.width, height), Math.min(box.height, width)];
    return {
      ...box,
      width: wide,
      height: high,
      x: Math.max(0, Math.min(box.x, height - wide)),
      y: Math.max(0, Math.min(box.y, width - high)),
    };
  });
  return { width: height, height: width, boxes: pushed };
}
