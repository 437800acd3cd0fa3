import { IDENTITIES } from '../../shared/manifest/environments.ts';

/** The name of the authority, as office-addin-dev-certs gives it. */
const AUTHORITY = 'Developer CA for Microsoft Office Add-ins';
const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAC_FOLDER = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';
const { id, namespace } = IDENTITIES.development;

export interface Served {
  readonly origin: string;
  readonly authorityFile: string;
  readonly manifestFile: string;
}

/** How a person gets from a running server to the add-in in Excel. */
export function sayHowToSideload({ origin, authorityFile, manifestFile }: Served): void {
  console.log(`
就绪 / ready: ${origin}
清单 / manifest: ${origin}/manifest.xml
清单文件 / as a file: ${manifestFile}

一、信任证书（每台电脑一次） / 1. Trust the certificate (once per machine)
  ${authorityFile}
  它只为 localhost 签过一张证书，私钥已销毁，不能再签发。
  It signed one certificate, for localhost; its key is gone, so that it can sign no other.
  Windows:
    certutil -user -addstore Root "${authorityFile}"
    移除 / remove:  certutil -user -delstore Root "${AUTHORITY}"
  Mac:
    security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authorityFile}"
    移除 / remove:  security delete-certificate -c "${AUTHORITY}"
  然后用浏览器打开 ${origin} 应没有警告。 / Then ${origin} opens in a browser without a warning.

二、旁加载 / 2. Sideload
  Windows:  登记后重启 Excel，在“开始 > 加载项”里。 / Register it and restart Excel; it is under Home > Add-ins.
    reg add ${WINDOWS_KEY} /v ${id} /t REG_SZ /d "${manifestFile}"
    移除 / remove:  reg delete ${WINDOWS_KEY} /v ${id}
  Mac:  复制后重启 Excel，在“开始 > 加载项”里。 / Copy it and restart Excel; it is under Home > Add-ins.
    mkdir -p ${MAC_FOLDER} && cp "${manifestFile}" ${MAC_FOLDER}/
    移除 / remove:  rm ${MAC_FOLDER}/sla-tiers-manifest.xml
  网页版:  开始 > 加载项 > 更多加载项 > 上传我的加载项，选上面的清单文件；浏览器若问是否允许访问本机，请允许。
  Web:  Home > Add-ins > More Add-ins > Upload My Add-in, and choose the file above; where the browser asks whether it may reach this machine, allow it.

三、试一试 / 3. Try:  =${namespace}.TIER("市县级",,"金牌")
  发布前的检查 / what to check before a release:  docs/check-in-excel.md

按 Ctrl-C 停止 / Ctrl-C stops it
`);
}
