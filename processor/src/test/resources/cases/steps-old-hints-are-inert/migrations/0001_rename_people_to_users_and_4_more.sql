-- 0001_rename_people_to_users_and_4_more                         draft until committed
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text a397bd1813e5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Breaks code that uses people. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people RENAME TO users;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- Loses what its conversion does not keep of users.age. Breaks code that takes users.age for text.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails on a value of
-- users.age that its conversion refuses.
ALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer;
