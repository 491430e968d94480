-- 0002_change_kind_and_2_more                                    draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text b5a9372d24fe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users
  ALTER COLUMN kinds SET DEFAULT '{THREE}',
  ADD COLUMN former kind[];

-- Updates rows of users at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of users wait until COMMIT (locked above).
UPDATE users SET former = '{SIX,NULL}'::kind[];

-- Breaks code that leaves out users.former or writes NULL to it. Blocks reads and writes of users
-- (ACCESS EXCLUSIVE) while it scans users. Fails if one of these finds rows:
-- SELECT * FROM users WHERE former IS NULL
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users
  ALTER COLUMN former SET NOT NULL,
  ADD CONSTRAINT users_kinds_check CHECK (NOT kinds @> '{ONE,"FOUR"}' OR id > 0);

-- Blocks writes to users (SHARE) while it builds users_of_five. Reads and writes of users wait
-- until COMMIT (locked above).
CREATE INDEX users_of_five ON users (id) WHERE kinds = '{{ONE},{FIVE}}'::kind[];
