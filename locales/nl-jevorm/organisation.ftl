# Beheer: de start, instellingen, adressen.
organisation-register-u = Beleefd
