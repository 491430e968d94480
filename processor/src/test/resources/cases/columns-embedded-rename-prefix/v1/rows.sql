INSERT INTO users (id, town, zip, owner, geo_x, office_town, office_zip, office_owner, office_geo_x)
VALUES (1, 'Ulm', '89', NULL, 1, 'Bonn', '53', 1, 2);
