import { IDENTITIES } from '../../shared/manifest/environments.ts';

/** The name of the authority, as office-addin-dev-certs gives it. */
const AUTHORITY = 'Developer CA for Microsoft Office Add-ins';
const { id, namespace } = IDENTITIES.development;

/** How a person gets from a running server to the add-in in Excel. */
export function sayHowToSideload(origin: string, authorityFile: string): void {
  const manifest = `${origin}/manifest.xml`;
  console.log(`
就绪 / ready: ${origin}
清单 / manifest: ${manifest}

一、信任证书（每台电脑一次） / 1. Trust the certificate (once per machine)
  ${authorityFile}
  它只为 localhost 签过一张证书，私钥已销毁，不能再签发。
  It signed one certificate, for localhost, and its key is gone: it can sign no other.
  Windows:  certutil -user -addstore Root "${authorityFile}"
    移除 / remove:  certutil -user -delstore Root "${AUTHORITY}"
  Mac:  security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authorityFile}"
    移除 / remove:  security delete-certificate -c "${AUTHORITY}"
  然后在浏览器打开 ${origin} ，应无警告。 / Then ${origin} opens in the browser without a warning.

二、旁加载 / 2. Sideload
  先下载清单 / first download the manifest:  curl -k -o sla-manifest.xml ${manifest}
  Windows:  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id} /t REG_SZ /d "%CD%\\sla-manifest.xml"
    重启 Excel，在“开始 > 加载项”里选“开发人员加载项”。 / Restart Excel; it is under Home > Add-ins > Developer Add-ins.
    移除 / remove:  reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v ${id}
  Mac:  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef && cp sla-manifest.xml ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
    重启 Excel，在“插入 > 加载项”的下拉菜单里。 / Restart Excel; it is in the menu of Insert > Add-ins.
  网页版 / web:  开始 > 加载项 > 更多加载项 > 上传我的加载项，选 sla-manifest.xml
    Home > Add-ins > More Add-ins > Upload My Add-in, and choose sla-manifest.xml

三、试一试 / 3. Try:  =${namespace}.TIER("市县级",,"金牌")
  发布前的检查清单 / what to check before a release:  docs/check-in-excel.md

按 Ctrl-C 停止 / Ctrl-C stops it
`);
}
