-- 0002_change_mood_change_users_size_fill                        draft until committed
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text 67ca1cce1143
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE users VALIDATE CONSTRAINT users_size_labels;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
