-- 0001_rename_users_to_members_and_1_more                        draft until committed
-- schemac 1  schema 9d5d3b3a48bd -> 6eb26783dbd5  text bcddd1378ab0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME COLUMN mail TO email;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
