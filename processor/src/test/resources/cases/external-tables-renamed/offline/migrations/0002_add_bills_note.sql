-- 0002_add_bills_note                                            draft until committed
-- schemac 1  schema 2708af6d091c -> 7f6db02dc886  text d628d49b2a21
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE bills ADD COLUMN note text;
