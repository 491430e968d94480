-- 0001_rename_events_code_idx
-- schemac 1  schema 86e6003dcc40 -> 9679dca9e6fc  text e75971f7fa18
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER INDEX events_code_idx RENAME TO events_by_code;
