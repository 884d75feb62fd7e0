/** Draws the pass as one picture to keep in the phone's album: it then needs neither network nor browser. */
import { groupShortCode } from "../../shared/door/credential";
import { lastOf } from "../../shared/words/lists";
import { svgPicture } from "../../shared/door/svg_picture";
import type { PassCard } from "./card";
import { opening } from "../words";
import { seatsOf } from "./seats";

const WIDTH = 1080;
const MARGIN = 72;
const FAMILY = '"Be Vietnam Pro", "Segoe UI", Roboto, sans-serif';

interface Line {
  text: string;
  size: number;
  weight: 400 | 600 | 700;
  colour: string;
  /** Space above, pixels. */
  above: number;
}

/** Gives the picture as a PNG in a data: address. Rejects when the QR cannot be drawn. */
export async function drawPass(card: PassCard): Promise<string> {
  await Promise.all(
    [400, 600, 700].map((weight) => document.fonts?.load(`${weight} 48px ${FAMILY}`, "Đại hội ỄẬ")),
  );
  const qr = await load(svgPicture(card.qr_svg ?? ""));
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d");
  if (!paper) throw new Error("no canvas");
  const head = layout(paper, headLines(card));
  const foot = layout(paper, footLines(card));
  const side = WIDTH - 2 * MARGIN;
  canvas.width = WIDTH;
  canvas.height = 84 + head.height + 40 + side + foot.height + 84;

  paper.fillStyle = "#fff8e7";
  paper.fillRect(0, 0, WIDTH, canvas.height);
  paper.fillStyle = "#7a0c12";
  paper.fillRect(0, 0, WIDTH, 24);
  head.draw(84);
  const top = 84 + head.height + 40;
  paper.fillStyle = "#ffffff";
  paper.fillRect(MARGIN, top, side, side);
  paper.drawImage(qr, MARGIN, top, side, side);
  foot.draw(top + side);
  return canvas.toDataURL("image/png");
}

function headLines(card: PassCard): Line[] {
  const [first = "", ...rest] = card.title_lines;
  return [
    { text: first, size: 38, weight: 600, colour: "#7a0c12", above: 0 },
    { text: rest[0] ?? "", size: 34, weight: 400, colour: "#7a0c12", above: 6 },
    { text: card.form_of_address, size: 40, weight: 400, colour: "#1f1a17", above: 44 },
    { text: card.full_name, size: 76, weight: 700, colour: "#1f1a17", above: 2 },
    { text: card.position ?? "", size: 36, weight: 400, colour: "#1f1a17", above: 8 },
    { text: card.unit_name, size: 40, weight: 400, colour: "#1f1a17", above: 12 },
  ];
}

function footLines(card: PassCard): Line[] {
  const opens = opening(card.starts_at);
  const soft = "#5a5049";
  return [
    { text: groupShortCode(card.short_code ?? ""), size: 60, weight: 600, colour: "#1f1a17", above: 28 },
    ...seatsOf(card).flatMap(({ session, seat, way }): Line[] => [
      { text: session, size: 42, weight: 600, colour: "#1f1a17", above: 28 },
      { text: `Ghế ${seat}`, size: 96, weight: 700, colour: "#7a0c12", above: session ? 4 : 28 },
      { text: way, size: 42, weight: 600, colour: "#1f1a17", above: 4 },
    ]),
    { text: card.gate_note, size: 42, weight: 600, colour: "#1f1a17", above: 20 },
    {
      text: opens ? `Khai mạc ${opens.time}, ${opens.day}` : "",
      size: 40,
      weight: 400,
      colour: "#1f1a17",
      above: 8,
    },
    { text: card.venue, size: 40, weight: 400, colour: "#1f1a17", above: 8 },
    {
      text: card.hotline ? `Ban Tổ chức: ${card.hotline}` : "",
      size: 36,
      weight: 400,
      colour: soft,
      above: 24,
    },
    {
      text: opens ? `Giờ và ghế có thể đổi: mở lại đường dẫn, kiểm tra lại trước ${opens.day}` : "",
      size: 36,
      weight: 400,
      colour: soft,
      above: 16,
    },
    { text: card.synthetic ? "dữ liệu giả lập" : "", size: 32, weight: 400, colour: soft, above: 16 },
  ];
}

function layout(paper: CanvasRenderingContext2D, lines: readonly Line[]) {
  const rows = lines.filter((line) => line.text !== "").flatMap((line) => wrap(paper, line));
  const height = rows.reduce((sum, row) => sum + row.above + row.size * 1.25, 0);
  const draw = (top: number) => {
    paper.textAlign = "center";
    paper.textBaseline = "middle";
    for (const row of rows) {
      paper.font = `${row.weight} ${row.size}px ${FAMILY}`;
      paper.fillStyle = row.colour;
      paper.fillText(row.text, WIDTH / 2, top + row.above + (row.size * 1.25) / 2);
      top += row.above + row.size * 1.25;
    }
  };
  return { height, draw };
}

/** Breaks a line between words; a name is never cut or shortened. */
function wrap(paper: CanvasRenderingContext2D, line: Line): Line[] {
  paper.font = `${line.weight} ${line.size}px ${FAMILY}`;
  const rows: string[] = [];
  for (const word of line.text.normalize("NFC").split(" ")) {
    const longer = rows.length ? `${lastOf(rows)} ${word}` : word;
    if (rows.length && paper.measureText(longer).width <= WIDTH - 2 * MARGIN) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows.map((text, at) => ({ ...line, text, above: at === 0 ? line.above : 0 }));
}

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the QR cannot be drawn"));
    image.src = address;
  });
}
