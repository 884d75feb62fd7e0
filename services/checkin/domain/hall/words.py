"""What a delegate's phone says. Neighbours read along, so a refusal accuses nobody and tells no reason."""

PRESENT = "Đã điểm danh. Kính mời đồng chí vào hội trường."
WAITING = "Đang chờ lễ tân. Xin đứng gần cửa và giữ trang này mở."
HELP = "Mời đồng chí gặp lễ tân ở cửa."
WAITED_TOO_LONG = "Chưa có lễ tân trả lời. Quét lại mã ở cửa, hoặc đưa thẻ cho lễ tân."
