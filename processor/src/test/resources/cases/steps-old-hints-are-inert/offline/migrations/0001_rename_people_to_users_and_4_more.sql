-- 0001_rename_people_to_users_and_4_more
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 41c0e5134568
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses people or
--   people.mail, that takes users.age for text or more; new code runs from 0001, since it uses
--   users and users.email, takes users.age for integer and more.
-- Loses what the new type cannot hold of users.age and the values of users.phone.
-- Locks: ACCESS EXCLUSIVE on people.
-- Rewrites users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['people']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses people. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people RENAME TO users;

-- Breaks code that uses people.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- Loses what the new type cannot hold of users.age. Breaks code that takes users.age for text.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics
-- of users.age until ANALYZE. Fails on a value of users.age that its conversion refuses.
ALTER TABLE users ALTER COLUMN age TYPE integer USING age::integer;

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET email = '' WHERE email IS NULL;

-- Loses the values of users.phone. Breaks code that leaves out users.email or writes NULL to it,
-- and code that uses people.phone. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it
-- scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE email IS NULL
ALTER TABLE users
  ALTER COLUMN email SET NOT NULL,
  DROP COLUMN phone;
