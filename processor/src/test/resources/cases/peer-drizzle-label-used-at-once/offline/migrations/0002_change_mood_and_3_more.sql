-- 0002_change_mood_and_3_more                                    draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> 7a2713fbfba0  text e0efd9feca95
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE TABLE dogs (
  id   bigint  NOT NULL,
  mood mood    NOT NULL DEFAULT 'NEUTRAL',
  CONSTRAINT dogs_pkey PRIMARY KEY (id)
);

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it scans users.
-- Fails if this finds rows:
-- SELECT * FROM users WHERE NOT (mood <> 'NEUTRAL' OR id > 0)
ALTER TABLE users
  ALTER COLUMN mood SET DEFAULT 'NEUTRAL',
  ADD COLUMN moods mood[] DEFAULT '{NEUTRAL}',
  ADD CONSTRAINT users_neutral CHECK (mood <> 'NEUTRAL' OR id > 0);
