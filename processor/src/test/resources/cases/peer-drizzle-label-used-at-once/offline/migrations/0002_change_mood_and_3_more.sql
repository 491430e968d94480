-- 0002_change_mood_and_3_more                                              file 2 of 2
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text af97c0aed9ff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Only until 0002: old code that violates users_neutral.
-- What new code writes breaks old code that reads 'NEUTRAL' of mood without knowing it.
-- To back out, stop new code, then:
--   ALTER TABLE users
--     DROP CONSTRAINT users_neutral,
--     DROP COLUMN moods,
--     ALTER COLUMN mood SET DEFAULT 'GOOD';
--   DROP TABLE dogs;
-- Backing out leaves the label 'NEUTRAL' of mood.
-- Locks: ACCESS EXCLUSIVE on users.
-- Scans users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE TABLE dogs (
  id   bigint  NOT NULL,
  mood mood    NOT NULL DEFAULT 'NEUTRAL',
  CONSTRAINT dogs_pkey PRIMARY KEY (id)
);

-- Breaks code that violates users_neutral. Blocks reads and writes of users (ACCESS EXCLUSIVE)
-- while it scans users. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users
  ALTER COLUMN mood SET DEFAULT 'NEUTRAL',
  ADD COLUMN moods mood[] DEFAULT '{NEUTRAL}',
  ADD CONSTRAINT users_neutral CHECK (mood <> 'NEUTRAL' OR id > 0);
