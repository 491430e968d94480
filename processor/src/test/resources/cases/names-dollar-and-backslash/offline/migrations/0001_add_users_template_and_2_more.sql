-- 0001_add_users_template_and_2_more
-- schemac 1  schema 32179ffed416 -> d7a7701f6cfe  text 83f5b7367868
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on users.

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD COLUMN template text  DEFAULT '${user}',
  ADD COLUMN tab      text  DEFAULT E'a\tb',
  ADD COLUMN dollars  text  DEFAULT $$it's$$;

COMMENT ON COLUMN users.template IS 'As ${name} in templates, and a \ too';
