-- 0002_rename_users_geo_x_to_home_at_x_and_11_more_switch        draft until committed
-- schemac 1  schema ab6fd13af56a -> 07f9ed646b56  text c06beeda3763
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.geo_x. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN geo_x TO home_at_x;

-- Breaks code that uses users.town. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN town TO home_city;

-- Breaks code that uses users.line. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN line TO home_line;

-- Breaks code that uses users.owner. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN owner TO home_owner;

-- Breaks code that uses users.zip. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN zip TO home_zip;

-- Breaks code that uses users.office_geo_x. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_geo_x TO work_at_x;

-- Breaks code that uses users.office_town. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_town TO work_city;

-- Breaks code that uses users.office_line. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_line TO work_line;

-- Breaks code that uses users.office_owner. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_owner TO work_owner;

-- Breaks code that uses users.office_zip. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN office_zip TO work_zip;
