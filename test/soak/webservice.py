"""Opens a spreadsheet in a real LibreOffice, lets WEBSERVICE ask, and prints its cells as JSON.

Run with Debian's own Python: webservice.py SOFFICE FOLDER FILE ROWS COLUMNS. FOLDER holds FILE and the
profile; LibreOffice asks only for files in a folder that is trusted, and when links are updated.
"""

import json
import subprocess
import sys
import time
import uuid
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

soffice, folder, file, rows, columns = sys.argv[1:]
folder = Path(folder)
pipe = "sla" + uuid.uuid4().hex


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(office):
    resolver = uno.getComponentContext().ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", uno.getComponentContext()
    )
    for _ in range(600):
        if office.poll() is not None:
            sys.exit(f"LibreOffice ended with {office.returncode}")
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice did not answer within a minute")


def trust(context, url):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    node = prop("nodepath", "/org.openoffice.Office.Common/Security/Scripting")
    access = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess", (node,)
    )
    trusted = uno.Any("[]string", (url,))
    uno.invoke(access, "setPropertyValue", ("SecureURL", trusted))
    access.commitChanges()


office = subprocess.Popen(
    [
        soffice,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ],
    stdout=subprocess.DEVNULL,
)
try:
    context = connect(office)
    trust(context, folder.as_uri())
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(
        (folder / file).as_uri(), "_blank", 0, (prop("Hidden", True), prop("UpdateDocMode", 3))
    )
    document.calculateAll()
    sheet = document.Sheets.getByIndex(0)
    cells = [
        [sheet.getCellByPosition(column, row).String for column in range(int(columns))]
        for row in range(int(rows))
    ]
    print(json.dumps(cells))
    document.close(True)
    desktop.terminate()
    office.wait(30)
finally:
    office.kill()
