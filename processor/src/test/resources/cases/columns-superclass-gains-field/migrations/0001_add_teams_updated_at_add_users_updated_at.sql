-- 0001_add_teams_updated_at_add_users_updated_at                 draft until committed
-- schemac 1  schema 52f84a714ace -> 3b76cdb6dd80  text 3e1da839bef2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE teams ADD COLUMN updated_at timestamptz;

CREATE INDEX teams_updated_at_idx ON teams (updated_at);

ALTER TABLE users ADD COLUMN updated_at timestamptz;

CREATE INDEX users_updated_at_idx ON users (updated_at);
