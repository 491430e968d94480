-- 0003_rename_people_to_users_and_4_more_switch                            file 3 of 3
-- schemac 1  schema 447d995cc18c -> 3413a687458f  text b98dd382b589
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes people.age for
--   text; new code runs from 0003 (switch), since it uses users and users.email.
-- Loses the values of users.phone.
-- Locks: ACCESS EXCLUSIVE on people.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out people.email or writes NULL to it. Brief ACCESS EXCLUSIVE on people.
DROP TRIGGER zz_schemac_people ON people;

DROP FUNCTION zz_schemac_people();

-- Breaks code that uses people. Brief ACCESS EXCLUSIVE on people.
ALTER TABLE people RENAME TO users;

-- Breaks code that uses users.mail. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN mail TO email;

ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

-- Loses the values of users.phone, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT schemac_users_email_check,
  DROP COLUMN phone;
