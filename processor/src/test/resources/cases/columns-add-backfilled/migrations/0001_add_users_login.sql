-- 0001_add_users_login                                           draft until committed
-- schemac 1  schema 55292b7bbb31 -> 327c3d5d3caa  text 990434bc302f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN login text;

UPDATE users SET login = split_part(email, '@', 1);

ALTER TABLE users ALTER COLUMN login SET NOT NULL;
