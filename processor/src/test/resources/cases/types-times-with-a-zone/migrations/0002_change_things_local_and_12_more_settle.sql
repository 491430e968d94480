-- 0002_change_things_local_and_12_more_settle                    draft until committed
-- schemac 1  schema 928cc51b2b56 -> 933861915703  text 3cf59af20f7f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE things (local, instant, shorter, casted, day, clock, instants_day, instants_clock, instants_text, written, locals, instants, period);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
