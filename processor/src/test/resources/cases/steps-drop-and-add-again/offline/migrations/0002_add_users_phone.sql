-- 0002_add_users_phone                                           draft until committed
-- schemac 1  schema 32179ffed416 -> ea1ed2182340  text d3a410c12f4b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN phone integer;
