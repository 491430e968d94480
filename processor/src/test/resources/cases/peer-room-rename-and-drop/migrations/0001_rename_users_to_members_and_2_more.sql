-- 0001_rename_users_to_members_and_2_more                        draft until committed
-- schemac 1  schema 1c28ac2a88a1 -> 51a698f7f8a3  text 59db1e154734
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME COLUMN a TO c;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

ALTER TABLE members DROP COLUMN b;
