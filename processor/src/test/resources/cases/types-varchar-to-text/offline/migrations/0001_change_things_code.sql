-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 0408bd3f6011 -> 86dd8704ad44  text 706fca4d8648
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.code until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE text;
