-- 0003_rename_people_to_users_and_4_more_switch                            file 3 of 4
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text 1ecc944ebb0d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that leaves out
--   people.email or writes NULL to it, that uses people or people.mail or more; new code runs from
--   0003 (switch), since it uses users and users.email and takes users.age for integer.
-- Loses what the new type cannot hold of users.age and the values of users.phone.
-- Locks: ACCESS EXCLUSIVE on people.
-- Rewrites users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['people']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that leaves out people.email or writes NULL to it. Brief ACCESS EXCLUSIVE on people.
DROP TRIGGER zz_schemac_people ON people;

DROP FUNCTION zz_schemac_people();

-- Breaks code that uses people. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people RENAME TO users;

-- Breaks code that uses people.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- Loses what the new type cannot hold of users.age. Breaks code that takes users.age for text.
-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Fails on a value of
-- users.age that its conversion refuses.
ALTER TABLE users
  ALTER COLUMN email SET NOT NULL,
  ALTER COLUMN age TYPE integer USING age::integer;

-- Loses the values of users.phone. Breaks code that uses people.phone. Brief ACCESS EXCLUSIVE on
-- users.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_email_check,
  DROP COLUMN phone;
