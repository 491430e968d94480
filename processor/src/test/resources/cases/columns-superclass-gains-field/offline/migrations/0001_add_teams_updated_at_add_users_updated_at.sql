-- 0001_add_teams_updated_at_add_users_updated_at                 draft until committed
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text 30791e5f9a0c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE teams ADD COLUMN updated_at timestamptz;

-- Blocks writes to teams (SHARE) while it builds teams_updated_at_idx. Reads and writes of teams
-- wait until COMMIT (locked above).
CREATE INDEX teams_updated_at_idx ON teams (updated_at);

ALTER TABLE users ADD COLUMN updated_at timestamptz;

-- Blocks writes to users (SHARE) while it builds users_updated_at_idx. Reads and writes of teams
-- and users wait until COMMIT (locked above).
CREATE INDEX users_updated_at_idx ON users (updated_at);
