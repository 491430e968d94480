-- 0002_add_users_title                                           draft until committed
-- schemac 1  schema 40157cd33607 -> 1af97b38b25f  text 20494986f38d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN title text;
