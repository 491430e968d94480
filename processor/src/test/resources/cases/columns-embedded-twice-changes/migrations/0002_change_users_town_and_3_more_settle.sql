-- 0002_change_users_town_and_3_more_settle                                 file 2 of 2
-- schemac 1  schema 95b4cd8ccc34 -> d26eb00c3b9e  text 81d74a0c40c0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- To back out, stop new code, then:
--   ALTER TABLE users
--     DROP COLUMN work_country,
--     DROP COLUMN country;
-- Backing out leaves the type of users.town and the type of users.work_town.
-- Locks: SHARE UPDATE EXCLUSIVE on users.

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE users (town, work_town);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
