-- 0002_change_things_local_and_12_more_settle                    draft until committed
-- schemac 1  schema 928cc51b2b56 -> 933861915703  text 1f121f74d388
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE things (local, instant, shorter, casted, day, clock, instants_day, instants_clock, instants_text, written, locals, instants, period);

RESET lock_timeout;
