-- 0001_add_items_name                                            draft until committed
-- schemac 1  schema 794582b45143 -> c05c0aa22f20  text 0fceeec15ef9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE items ADD COLUMN name text;
