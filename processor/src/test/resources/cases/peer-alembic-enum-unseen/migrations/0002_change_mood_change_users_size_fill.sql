-- 0002_change_mood_change_users_size_fill                        draft until committed
-- schemac 1  schema f93727b82da7 -> f051eae808cd  text 93e041364109
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ALTER TABLE users VALIDATE CONSTRAINT users_size_labels;

RESET lock_timeout;
