-- 0001_change_things_state                                       draft until committed
-- schemac 1  schema eff393820a47 -> 23b47769443f  text 86e6e3abd954
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what its conversion does not keep of things.state. Breaks code that takes things.state for
-- text. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a
-- value of things.state that its conversion refuses.
ALTER TABLE things
  DROP CONSTRAINT things_state_check,
  ALTER COLUMN state TYPE integer USING state::integer;
