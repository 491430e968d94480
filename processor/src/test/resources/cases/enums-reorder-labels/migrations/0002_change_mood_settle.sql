-- 0002_change_mood_settle                                                  file 2 of 2
-- schemac 1  schema 06e38cac9ec0 -> 5016caece3fb  text 02a9d1e46949
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (mood);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
