-- 0002_add_users_email                                           draft until committed
-- schemac 1  schema 9d6dafdf6dda -> a20eaabc6bc0  text 03d5ea577c33
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users ADD COLUMN email text;
