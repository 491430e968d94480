-- 0001_change_lines_total                                        draft until committed
-- schemac 1  schema b3469f13accf -> 6b24df5f3744  text fa0a316ba54b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;
