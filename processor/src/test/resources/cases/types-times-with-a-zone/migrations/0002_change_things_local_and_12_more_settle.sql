-- 0002_change_things_local_and_12_more_settle                              file 2 of 2
-- schemac 1  schema 928cc51b2b56 -> 933861915703  text ecd7926cc3a1
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.local for timestamp, things.instant for timestamptz, things.shorter for timestamptz(3)
--   or more; new code runs from 0001 (switch), since it takes things.local for timestamptz,
--   things.instant for timestamp, things.shorter for timestamp(3) and more.
-- Locks: SHARE UPDATE EXCLUSIVE on things.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (local, instant, shorter, casted, day, clock, instants_day, instants_clock, instants_text, written, locals, instants, period);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
