-- 0001_add_teams_updated_at_add_users_updated_at
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text b9f149ed04bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on teams and users.
-- Builds indexes on teams and users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['teams', 'users']::regclass[]) t

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
