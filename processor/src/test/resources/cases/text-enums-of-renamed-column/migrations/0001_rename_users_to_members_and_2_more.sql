-- 0001_rename_users_to_members_and_2_more                        draft until committed
-- schemac 1  schema 32733e79b8e2 -> ca3cbbc395ee  text 99208b514559
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;

ALTER TABLE members DROP CONSTRAINT users_mood_labels;

UPDATE members SET feeling = 'AWFUL' WHERE feeling = 'BAD';

ALTER TABLE members ADD CONSTRAINT members_feeling_labels CHECK (feeling IN ('AWFUL', 'GOOD'));
