-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text a83674271f14
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Breaks code that takes users.mood for text, and code that takes users.former for text[]. Blocks
-- reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics of
-- users.mood and users.former until ANALYZE.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE mood[] USING former::mood[];
