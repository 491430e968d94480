-- 0001_drop_users_note_switch                                              file 1 of 2
-- schemac 1  schema 15f295ec3082 -> 5d8cab9cae08  text f11925de6549
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses the values of users.note.
-- Locks: ACCESS EXCLUSIVE on orders and users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses users waits from here on
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on orders and users.
ALTER TABLE orders DROP CONSTRAINT orders_user_code_fkey;

-- Loses the values of users.note, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users
  DROP CONSTRAINT users_pkey,
  DROP COLUMN note;

-- Brief SHARE ROW EXCLUSIVE on orders and users: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM orders a WHERE a.user_code IS NOT NULL AND NOT EXISTS (SELECT FROM users b WHERE b.code = a.user_code)
ALTER TABLE orders
  ADD CONSTRAINT orders_user_code_fkey FOREIGN KEY (user_code) REFERENCES users (code) NOT VALID;
