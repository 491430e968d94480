-- 0002_add_users_name                                            draft until committed
-- schemac 1  schema 279982e65722 -> fe7faa430322  text e231b05ce0e8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN name text;
