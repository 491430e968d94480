-- 0001_add_users_phone                                           draft until committed
-- schemac 1  schema 55292b7bbb31 -> b6fb79ac1741  text c4fb052e2b58
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN phone text;
