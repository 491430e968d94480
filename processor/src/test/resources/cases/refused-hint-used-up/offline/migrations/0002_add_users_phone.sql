-- 0002_add_users_phone                                           draft until committed
-- schemac 1  schema 32179ffed416 -> 0a40c77e053b  text c4fb052e2b58
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN phone text;
