-- 0001_rename_mood_to_feeling_and_3_more                         draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text 103ef19ee995
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME TO feeling;

ALTER TYPE feeling RENAME VALUE 'GOOD' TO 'FINE';

ALTER TYPE feeling ADD VALUE 'GREAT' BEFORE 'FINE';

ALTER TABLE users RENAME TO members;

ALTER TABLE members RENAME COLUMN mood TO feeling;

ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
